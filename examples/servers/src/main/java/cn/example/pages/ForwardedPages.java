package cn.example.pages;

import java.util.Map;

/** Pages that a servlet leaves to another. */
final class ForwardedPages {
    static final Map<String, Page> ALL = Map.of(
            "/forward",
            (request, response) -> request.getRequestDispatcher("/show.jsp").forward(request, response),
            "/forward-static",
            (request, response) -> request.getRequestDispatcher("/roll.html").forward(request, response),
            "/forward-late",
            (request, response) -> {
                response.setContentType(Page.HTML);
                response.getWriter().print("<html><head><title>withdrawn");
                request.getRequestDispatcher("/show.jsp").forward(request, response);
            },
            "/include",
            (request, response) -> {
                response.setContentType(Page.HTML);
                response.getWriter().print("<html><head></he");
                response.getWriter().print("ad><body>");
                request.getRequestDispatcher("/part.jsp").include(request, response);
                response.getWriter().print("</body></html>");
            });

    private ForwardedPages() {}
}
