package cn.example.pages.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The host's own REST application: it takes every resource class that the server finds in the WAR. */
@ApplicationPath("/rest")
public class RestApplication extends Application {}
