package org.aidroll.sis.web.roster;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import org.aidroll.api.roll.Stage;
import org.aidroll.sis.roster.AsAt;
import org.aidroll.sis.roster.PastRosters;
import org.aidroll.sis.roster.RosterOrder;
import org.aidroll.sis.roster.RosterQuery;
import org.aidroll.sis.roster.RosterState;
import org.aidroll.sis.web.Exchange;
import org.jspecify.annotations.Nullable;

/**
 * What a request asks of the roster: {@code school}, {@code stage}, {@code category}, {@code state}, {@code q}, {@code
 * order}; {@code from} and {@code size} of a page; {@code at} a day or a moment that has passed; {@code since} an earlier one
 * to compare with.
 *
 * @param at null for now
 * @param since null where nothing is compared
 */
record RosterAsked(RosterQuery query, int from, int size, @Nullable AsAt at, @Nullable AsAt since) {
    private static final int USUAL_SIZE = 50;
    private static final int LARGEST_SIZE = 200;
    private static final int LONGEST_TEXT = 50;

    /** Empty where a filter, an order, a number or a day is none. */
    static Optional<RosterAsked> of(Exchange exchange, Supplier<PastRosters> past) {
        Optional<RosterQuery> query = query(exchange);
        Optional<Integer> from = number(exchange, "from", 0, 0, Integer.MAX_VALUE);
        Optional<Integer> size = number(exchange, "size", USUAL_SIZE, 1, LARGEST_SIZE);
        Optional<AsAt> at = time(exchange, "at", past);
        Optional<AsAt> since = time(exchange, "since", past);
        if (at.isEmpty() && !text(exchange, "at").isEmpty()
                || since.isEmpty() && !text(exchange, "since").isEmpty()) {
            return Optional.empty();
        }
        return query.flatMap(lines -> from.flatMap(
                first -> size.map(most -> new RosterAsked(lines, first, most, at.orElse(null), since.orElse(null)))));
    }

    private static Optional<AsAt> time(Exchange exchange, String name, Supplier<PastRosters> past) {
        String written = text(exchange, name);
        return written.isEmpty() ? Optional.empty() : past.get().parse(written);
    }

    private static Optional<RosterQuery> query(Exchange exchange) {
        Optional<Stage> stage = constant(Stage.class, exchange, "stage");
        Optional<RosterState> state = constant(RosterState.class, exchange, "state");
        Optional<RosterOrder> order = constant(RosterOrder.class, exchange, "order");
        String text = text(exchange, "q");
        boolean readable = (stage.isPresent() || text(exchange, "stage").isEmpty())
                && (state.isPresent() || text(exchange, "state").isEmpty())
                && (order.isPresent() || text(exchange, "order").isEmpty())
                && text.length() <= LONGEST_TEXT;
        return readable
                ? Optional.of(new RosterQuery(
                        orNull(text(exchange, "school")),
                        stage.orElse(null),
                        orNull(text(exchange, "category")),
                        state.orElse(null),
                        text,
                        order.orElse(RosterOrder.SCHOOL)))
                : Optional.empty();
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static String text(Exchange exchange, String name) {
        String value = exchange.request().getParameter(name);
        return value == null ? "" : value.strip();
    }

    private static <E extends Enum<E>> Optional<E> constant(Class<E> type, Exchange exchange, String name) {
        String value = text(exchange, name);
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(value))
                .findFirst();
    }

    private static Optional<Integer> number(Exchange exchange, String name, int otherwise, int least, int most) {
        String value = text(exchange, name);
        if (value.isEmpty()) {
            return Optional.of(otherwise);
        }
        try {
            return Optional.of(Integer.parseInt(value)).filter(number -> number >= least && number <= most);
        } catch (NumberFormatException none) {
            return Optional.empty();
        }
    }
}
