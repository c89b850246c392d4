package org.aidroll.architecture.bad.engine;

import java.util.Random;

final class AsksChance {
    int dice() {
        return new Random().nextInt(6);
    }
}
