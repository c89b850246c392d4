package org.aidroll.architecture.bad.engine;

import java.time.LocalDate;

final class AsksTheClock {
    LocalDate today() {
        return LocalDate.now();
    }
}
