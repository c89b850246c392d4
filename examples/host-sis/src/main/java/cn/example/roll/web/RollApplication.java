package cn.example.roll.web;

import cn.example.roll.account.AccountStore;
import cn.example.roll.dictionary.Dictionary;
import cn.example.roll.pupil.StudentStore;
import cn.example.roll.query.RollSql;
import cn.example.roll.school.SchoolStore;
import jakarta.servlet.Servlet;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;

/** Builds the application from the container's data source: the one place where parts meet. */
public final class RollApplication implements ServletContextListener {
    private static final String DATA_SOURCE = "java:comp/env/jdbc/roll";

    @Override
    public void contextInitialized(ServletContextEvent event) {
        RollSql sql = new RollSql(dataSource());
        Dictionary dictionary = new Dictionary(sql);
        StudentStore students = new StudentStore(sql, dictionary);
        SchoolStore schools = new SchoolStore(sql, dictionary);

        ServletContext context = event.getServletContext();
        add(context, "home", new HomeServlet(schools), "");
        add(context, "login", new LoginServlet(new AccountStore(sql, dictionary)), "/login");
        add(context, "logout", new LogoutServlet(), "/logout");
        add(context, "student-list", new StudentListServlet(students, schools, dictionary), "/students");
        add(context, "student", new StudentServlet(students), "/students/*");
        add(context, "school-list", new SchoolListServlet(schools), "/schools");
    }

    private static void add(ServletContext context, String name, Servlet servlet, String pattern) {
        context.addServlet(name, servlet).addMapping(pattern);
    }

    @SuppressWarnings("BanJNDI") // The name is a constant; nobody can make it point elsewhere.
    private static DataSource dataSource() {
        try {
            return (DataSource) new InitialContext().lookup(DATA_SOURCE);
        } catch (NamingException e) {
            throw new IllegalStateException(
                    DATA_SOURCE + " is not there. Maybe the server does not define the resource jdbc/roll.", e);
        }
    }
}
