package cn.example.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** One page of the host. */
@FunctionalInterface
interface Page {
    String HTML = "text/html;charset=UTF-8";

    String SMALL = "<!DOCTYPE html><html><head><title>学籍</title></head><body class=\"roll\"><p>张三</p></body></html>";

    /** Larger than any server's buffer before its head ends. */
    String BEFORE_HEAD_END = "<html><head><style>" + "p { color: red } ".repeat(4200) + "</style>";

    String LARGE = BEFORE_HEAD_END + "</head><body>张三" + "<p>row</p>".repeat(500) + "</body></html>";

    void show(HttpServletRequest request, HttpServletResponse response) throws Exception;

    /** Where the request wants the page divided, counted from the marker. */
    static int divided(HttpServletRequest request) {
        return BEFORE_HEAD_END.length() + Integer.parseInt(request.getParameter("at"));
    }
}
