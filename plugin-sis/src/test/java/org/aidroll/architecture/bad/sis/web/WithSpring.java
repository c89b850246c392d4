package org.aidroll.architecture.bad.sis.web;

import org.springframework.context.ApplicationContext;

record WithSpring(ApplicationContext context) {}
