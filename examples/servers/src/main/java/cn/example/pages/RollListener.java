package cn.example.pages;

import jakarta.annotation.Resource;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Fills the roll when the application starts on a server that has the data source. */
public final class RollListener implements ServletContextListener {

    @Resource(name = "jdbc/roll")
    private @Nullable DataSource dataSource;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        if (dataSource == null) {
            throw new IllegalStateException("the server gives no jdbc/roll");
        }
        try {
            Roll.fill(dataSource);
        } catch (SQLException wrong) {
            throw new IllegalStateException(wrong);
        }
    }
}
