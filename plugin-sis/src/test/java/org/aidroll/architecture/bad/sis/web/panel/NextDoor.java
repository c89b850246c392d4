package org.aidroll.architecture.bad.sis.web.panel;

public record NextDoor() {}
