package org.aidroll.benchmarks.identification;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.priv.garshol.duke.Comparator;
import no.priv.garshol.duke.ConfigurationImpl;
import no.priv.garshol.duke.Processor;
import no.priv.garshol.duke.Property;
import no.priv.garshol.duke.PropertyImpl;
import no.priv.garshol.duke.Record;
import no.priv.garshol.duke.RecordImpl;
import no.priv.garshol.duke.comparators.ExactComparator;
import no.priv.garshol.duke.comparators.Levenshtein;
import no.priv.garshol.duke.datasources.InMemoryDataSource;
import no.priv.garshol.duke.matchers.AbstractMatchListener;

/**
 * Duke 1.2 with its default database, Lucene in memory, and probabilities as its documentation advises: high where an
 * agreement is rare by chance, low where a difference is rare for one person.
 */
final class DukeContestant implements LinkTask.Contestant {
    private static final double THRESHOLD = .95;
    private static final int BATCH = 5_000;

    @Override
    public Map<Integer, String> link(LinkTask task) {
        var configuration = new ConfigurationImpl();
        configuration.setThreshold(THRESHOLD);
        configuration.setProperties(List.of(
                new PropertyImpl("key"),
                property("id", new Levenshtein(), .95, .1),
                property("name", new Levenshtein(), .9, .1),
                property("birth", new Levenshtein(), .8, .2),
                property("sex", new ExactComparator(), .55, .1),
                property("headName", new Levenshtein(), .8, .35),
                property("headId", new ExactComparator(), .9, .4)));
        var roll = new InMemoryDataSource();
        task.roll().forEach(pupil -> roll.add(record(pupil)));
        var list = new InMemoryDataSource();
        task.list().forEach(row -> list.add(record(row)));
        Map<Integer, String> links = new HashMap<>();
        var processor = new Processor(configuration);
        processor.addMatchListener(new AbstractMatchListener() {
            @Override
            public void matches(Record one, Record other, double confidence) {
                boolean rowFirst = Character.isDigit(one.getValue("key").charAt(0));
                Record row = rowFirst ? one : other;
                Record pupil = rowFirst ? other : one;
                links.put(Integer.valueOf(row.getValue("key")), pupil.getValue("key"));
            }
        });
        processor.link(List.of(roll), List.of(list), false, BATCH);
        processor.close();
        return links;
    }

    private static Property property(String name, Comparator comparator, double high, double low) {
        return new PropertyImpl(name, comparator, low, high);
    }

    private static Record record(LinkTask.Fields fields) {
        var record = new RecordImpl();
        add(record, "key", fields.key());
        add(record, "id", fields.id());
        add(record, "name", fields.name());
        add(record, "birth", fields.birth());
        add(record, "sex", fields.sex());
        add(record, "headName", fields.headName());
        add(record, "headId", fields.headId());
        return record;
    }

    private static void add(RecordImpl record, String name, String value) {
        if (!value.isEmpty()) {
            record.addValue(name, value);
        }
    }
}
