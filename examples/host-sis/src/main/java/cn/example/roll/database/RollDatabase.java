package cn.example.roll.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import java.util.UUID;

/** A database in memory, full when it opens, gone when it closes. */
public final class RollDatabase implements AutoCloseable {
    /** The user who owns the tables; there is no password, as no other process can reach them. */
    public static final String USER = "sa";

    private final String jdbcUrl;
    // H2 drops a database in memory with its last connection: this one lives as long as the server.
    private final Connection keeper;

    private RollDatabase(String jdbcUrl, Connection keeper) {
        this.jdbcUrl = jdbcUrl;
        this.keeper = keeper;
    }

    public static RollDatabase open() {
        String jdbcUrl = "jdbc:h2:mem:roll-" + UUID.randomUUID();
        try {
            RollDatabase database = new RollDatabase(jdbcUrl, DriverManager.getConnection(jdbcUrl, USER, ""));
            database.fill();
            return database;
        } catch (SQLException e) {
            throw new IllegalStateException("The roll's database could not be filled.", e);
        }
    }

    public String jdbcUrl() {
        return jdbcUrl;
    }

    @Override
    public void close() {
        try {
            keeper.close();
        } catch (SQLException e) {
            throw new IllegalStateException("The roll's database could not be closed.", e);
        }
    }

    private void fill() throws SQLException {
        keeper.setAutoCommit(false);
        try (Statement schema = keeper.createStatement()) {
            schema.execute(text("schema.sql"));
        }
        Codes codes = Codes.store(keeper);
        Schools schools = Schools.store(keeper, codes);
        Students.store(keeper, codes, schools);
        Users.store(keeper, schools);
        keeper.commit();
    }

    private static String text(String resource) {
        try (InputStream stream = Objects.requireNonNull(RollDatabase.class.getResourceAsStream(resource), resource)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }
}
