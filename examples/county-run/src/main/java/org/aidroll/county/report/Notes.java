package org.aidroll.county.report;

/** Sentences that several sheets have. */
final class Notes {
    /** For sheets that name hardship: such data is never posted up. */
    static final String INTERNAL = "内部资料，含学生个人信息，不得张贴、公示或转发　　";

    private Notes() {}
}
