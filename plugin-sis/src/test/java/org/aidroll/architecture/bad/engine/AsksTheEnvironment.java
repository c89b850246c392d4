package org.aidroll.architecture.bad.engine;

final class AsksTheEnvironment {
    String home() {
        return System.getenv("HOME");
    }
}
