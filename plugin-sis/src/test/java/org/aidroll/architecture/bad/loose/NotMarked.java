package org.aidroll.architecture.bad.loose;

final class NotMarked {}
