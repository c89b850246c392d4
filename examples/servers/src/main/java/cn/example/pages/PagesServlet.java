package cn.example.pages;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** Shows the page that the path names. */
public final class PagesServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Map<String, Page> PAGES = new HashMap<>();

    static {
        PAGES.putAll(WrittenPages.ALL);
        PAGES.putAll(ForwardedPages.ALL);
        PAGES.putAll(AsyncPages.ALL);
        PAGES.putAll(InsidePages.ALL);
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Page page = PAGES.get(request.getPathInfo());
        if (page == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            page.show(request, response);
        } catch (IOException | ServletException | RuntimeException wrong) {
            throw wrong;
        } catch (Exception wrong) {
            throw new ServletException(wrong);
        }
    }
}
