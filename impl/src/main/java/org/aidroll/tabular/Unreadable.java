package org.aidroll.tabular;

/** Why a file is no table; the name is the argument of {@code FILE_UNREADABLE}. */
enum Unreadable {
    /** Not there, no ordinary file, or not to be opened. */
    NOT_OPENED,
    /** No byte in it. */
    EMPTY,
    /** A workbook with a password. */
    ENCRYPTED,
    /** A workbook of Excel 97–2003 (OLE2). */
    OLD_XLS,
    /** A page of HTML, or XML, whatever its ending says. */
    HTML,
    /** Bytes that are neither text nor a workbook. */
    NOT_A_TABLE,
    /** A zip archive without a workbook in it. */
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
    UNCLOSED_QUOTE
}
