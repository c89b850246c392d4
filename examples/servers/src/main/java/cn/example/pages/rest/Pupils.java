package cn.example.pages.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

/** A REST resource of the host. */
@Path("/pupils")
public class Pupils {

    /** How many there are. */
    @GET
    @Produces("application/json")
    public String count() {
        return "{\"pupils\":2}";
    }
}
