package org.aidroll.architecture.bad.sis.web;

import org.jdbi.v3.core.Jdbi;

record WithJdbi(Jdbi jdbi) {}
