/** The same host as a Spring Boot application. */
package cn.example.pages.boot;
