package cn.example.roll.server;

import cn.example.roll.database.RollDatabase;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.catalina.Globals;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.LifecycleState;
import org.apache.catalina.core.StandardContext;
import org.apache.catalina.startup.Tomcat;
import org.apache.catalina.webresources.StandardRoot;
import org.apache.tomcat.util.descriptor.web.ContextResource;
import org.apache.tomcat.util.scan.StandardJarScanner;

/**
 * One running school-roll system: a Tomcat, the web application under {@code /roll}, and its own database, which exists
 * exactly as long as the server.
 */
public final class RollServer implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(RollServer.class.getName());
    private static final String CONTEXT_PATH = "/roll";
    // Held here: a logger that nobody holds is collected, and its level with it.
    private static final Logger TOMCAT_LOG = Logger.getLogger("org.apache");

    private final Tomcat tomcat;
    private final RollDatabase database;
    private final Path work;

    private RollServer(Tomcat tomcat, RollDatabase database, Path work) {
        this.tomcat = tomcat;
        this.database = database;
        this.work = work;
    }

    /**
     * Starts the web application that lies beside the launcher.
     *
     * @param port 0 for any free port
     * @param libs jars, or folders of jars, to appear in WEB-INF/lib
     */
    public static RollServer start(int port, List<Path> libs) {
        return start(DefaultWar.locate(), port, libs);
    }

    /**
     * @param war a packed web application
     * @param port 0 for any free port
     * @param libs jars, or folders of jars, to appear in WEB-INF/lib
     */
    public static RollServer start(Path war, int port, List<Path> libs) {
        TOMCAT_LOG.setLevel(Level.WARNING);
        List<Path> jars = ExtraLibraries.jarsOf(libs);
        Path work = TemporaryFolder.create();
        RollServer server = new RollServer(new Tomcat(), RollDatabase.open(), work);
        try {
            server.run(war, port, jars);
            return server;
        } catch (LifecycleException | RuntimeException e) {
            server.close();
            throw new IllegalStateException("The school-roll system did not start on port " + port + ".", e);
        }
    }

    private void run(Path war, int port, List<Path> jars) throws LifecycleException {
        tomcat.setBaseDir(work.toString());
        tomcat.setPort(port);
        ContainerNaming.prepare(tomcat);
        tomcat.getHost().setAppBase(TemporaryFolder.createIn(work, "webapps").toString());
        StandardContext context = (StandardContext)
                tomcat.addWebapp(CONTEXT_PATH, war.toAbsolutePath().toString());
        isolate(context);
        context.getNamingResources().addResource(dataSource());
        StandardRoot resources = new StandardRoot(context);
        context.setResources(resources);
        ExtraLibraries.mount(jars, resources);
        tomcat.getConnector().setProperty("bindOnInit", "false");
        tomcat.start();
        if (context.getState() != LifecycleState.STARTED) {
            throw new IllegalStateException(
                    "The web application failed. Maybe an added library broke it: see the log.");
        }
        if (tomcat.getConnector().getState() != LifecycleState.STARTED) {
            throw new IllegalStateException("Port " + port + " cannot be opened. Maybe another program uses it.");
        }
    }

    private static void isolate(StandardContext context) {
        context.setParentClassLoader(new ContainerClassLoader());
        StandardJarScanner scanner = new StandardJarScanner();
        // Fragments come from WEB-INF/lib only, not from the class path of whoever embeds this server.
        scanner.setScanClassPath(false);
        context.setJarScanner(scanner);
        // These searches need --add-opens, and the class loader is never used again.
        context.setClearReferencesObjectStreamClassCaches(false);
        context.setClearReferencesRmiTargets(false);
        context.setClearReferencesThreadLocals(false);
    }

    private ContextResource dataSource() {
        ContextResource pool = new ContextResource();
        pool.setName("jdbc/roll");
        pool.setType("javax.sql.DataSource");
        pool.setAuth("Container");
        pool.setProperty("factory", "org.apache.tomcat.dbcp.dbcp2.BasicDataSourceFactory");
        pool.setProperty("driverClassName", "org.h2.Driver");
        pool.setProperty("url", database.jdbcUrl());
        pool.setProperty("username", RollDatabase.USER);
        pool.setProperty("maxTotal", "20");
        pool.setCloseMethod("close");
        return pool;
    }

    /** The port it listens on, never 0. */
    public int port() {
        return tomcat.getConnector().getLocalPort();
    }

    /** The address of its first page. */
    public URI address() {
        return URI.create("http://localhost:" + port() + CONTEXT_PATH + "/");
    }

    /** Its database, reachable by JDBC from within this process only, as user {@link RollDatabase#USER}. */
    public String jdbcUrl() {
        return database.jdbcUrl();
    }

    /** Stops it; its data and its unpacked files are gone. */
    @Override
    public void close() {
        try {
            tomcat.stop();
        } catch (LifecycleException e) {
            LOG.log(System.Logger.Level.WARNING, "Tomcat did not stop", e);
        }
        try {
            tomcat.destroy();
        } catch (LifecycleException e) {
            LOG.log(System.Logger.Level.WARNING, "Tomcat did not let go of everything", e);
        }
        database.close();
        // Set by Tomcat for the whole process; the next server would make the deleted folder again.
        System.clearProperty(Globals.CATALINA_HOME_PROP);
        System.clearProperty(Globals.CATALINA_BASE_PROP);
        TemporaryFolder.delete(work);
    }
}
