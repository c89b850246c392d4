package org.aidroll.api.finding;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * What reading bad data gives: the value as far as there is one, and everything that was found.
 *
 * @param <T> the value
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class Outcome<T> {
    private final @Nullable T value;
    private final List<Finding> findings;
    private final int rows;

    private Outcome(@Nullable T value, List<Finding> findings, int rows) {
        this.value = value;
        this.findings = List.copyOf(findings);
        this.rows = rows;
    }

    /** A value, with what was found on the way to it. */
    public static <T> Outcome<T> of(T value, List<Finding> findings) {
        return new Outcome<>(value, findings, 0);
    }

    /** A value, with what was found on the way to it. */
    public static <T> Outcome<T> of(T value, Finding... findings) {
        return new Outcome<>(value, List.of(findings), 0);
    }

    /**
     * No value, and why.
     *
     * @throws IllegalArgumentException if no finding says why
     */
    public static <T> Outcome<T> failed(List<Finding> findings) {
        if (findings.isEmpty()) {
            throw new IllegalArgumentException("an outcome without a value needs a finding that says why");
        }
        return new Outcome<>(null, findings, 0);
    }

    /** No value, and why. */
    public static <T> Outcome<T> failed(Finding finding) {
        return failed(List.of(finding));
    }

    /** The same, made of so many data rows. */
    public Outcome<T> ofRows(int count) {
        return new Outcome<>(value, findings, count);
    }

    /** How many data rows were read, whether something came of them or not; 0 where no table was read. */
    public int rows() {
        return rows;
    }

    /** The value, empty where the data gave none. */
    public Optional<T> value() {
        return Optional.ofNullable(value);
    }

    /** Everything found, in the order of the data. */
    public List<Finding> findings() {
        return findings;
    }

    /** The same findings about what {@code mapper} makes of the value. */
    public <R> Outcome<R> map(Function<? super T, ? extends R> mapper) {
        return value == null ? failed(findings) : new Outcome<>(mapper.apply(value), findings, rows);
    }

    @Override
    public String toString() {
        return "Outcome[" + (value == null ? "no value" : value) + ", " + findings + "]";
    }
}
