package org.aidroll.county.report;

import org.aidroll.api.finding.Severity;

/** How much a finding matters, in one word. */
final class Severities {
    private Severities() {}

    static String word(Severity severity) {
        return switch (severity) {
            case CRITICAL -> "严重";
            case MAJOR -> "错误";
            case MINOR -> "提醒";
            case INFO -> "提示";
        };
    }
}
