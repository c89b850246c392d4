package org.aidroll.sis.mount;

/** Pages that hosts serve in the tests. */
final class Pages {

    static final String SMALL =
            "<!DOCTYPE html><html><head><title>学籍</title></head><body class=\"roll\"><p>张三</p></body></html>";

    /** Up to the middle of the head's end tag, and the rest. */
    static final String FIRST_HALF = SMALL.substring(0, SMALL.indexOf("</head>") + 4);

    static final String SECOND_HALF = SMALL.substring(FIRST_HALF.length());

    static final String UTF8 = "text/html;charset=UTF-8";

    private Pages() {}
}
