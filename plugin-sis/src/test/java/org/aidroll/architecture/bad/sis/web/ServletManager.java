package org.aidroll.architecture.bad.sis.web;

final class ServletManager {}
