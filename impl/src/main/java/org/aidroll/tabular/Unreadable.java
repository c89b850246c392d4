package org.aidroll.tabular;

import org.aidroll.api.finding.FindingCode;

/** Why a file is no table. Some reasons have a sentence of their own, the others are the argument of a common one. */
enum Unreadable {
    /** Not there, no ordinary file, or not to be opened. */
    NOT_OPENED,
    /** No byte in it. */
    EMPTY,
    /** A workbook with a password. */
    ENCRYPTED(FindingCode.FILE_ENCRYPTED),
    /** A workbook of Excel 97–2003 where Apache POI is not there to read it, or of Excel 95 and before. */
    OLD_XLS,
    /** A workbook of Excel 97–2003 that ends too early or is damaged. */
    DAMAGED_XLS,
    /** A page of HTML, or XML, whatever its ending says. */
    HTML(FindingCode.FILE_IS_HTML),
    /** Bytes that are neither text nor a workbook. */
    NOT_A_TABLE,
    /** A zip archive or an OLE2 container without a workbook in it. */
    NOT_A_WORKBOOK,
    /** A zip archive that ends too early or is damaged. */
    DAMAGED_ZIP,
    /** Two parts of a workbook under one name. */
    DUPLICATE_PART,
    /** A document type declaration, which a workbook never has and an attack does. */
    DTD,
    /** A part of a workbook that is no well-formed XML, or not as the format has it. */
    DAMAGED_XML,
    /** A quote that is never closed. */
    UNCLOSED_QUOTE;

    private final FindingCode code;

    Unreadable() {
        this(FindingCode.FILE_UNREADABLE);
    }

    Unreadable(FindingCode code) {
        this.code = code;
    }

    /** The code of the finding. */
    FindingCode code() {
        return code;
    }
}
