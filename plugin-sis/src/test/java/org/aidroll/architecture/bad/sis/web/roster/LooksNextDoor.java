package org.aidroll.architecture.bad.sis.web.roster;

import org.aidroll.architecture.bad.sis.web.panel.NextDoor;

record LooksNextDoor(NextDoor other) {}
