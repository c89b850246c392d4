package org.aidroll.architecture.bad.sis.web;

import org.aidroll.architecture.bad.matching.Hidden;

record ThroughTheWall(Hidden hidden) {}
