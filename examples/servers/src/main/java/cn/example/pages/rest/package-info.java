/** The host's REST application, for servers that have REST. */
package cn.example.pages.rest;
