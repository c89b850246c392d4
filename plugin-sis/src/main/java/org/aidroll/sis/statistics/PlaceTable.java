package org.aidroll.sis.statistics;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aidroll.api.report.StatisticsLevel;
import org.aidroll.api.report.StatisticsLine;

/**
 * The counts of some pupils by place and topic, as they are.
 *
 * @param places in the order of the lines; of each place all pupils, then by stage and category
 * @param fine the same with the schools of no known township apart by county: so the places are a tree
 * @param tree which of those are sums of which
 */
record PlaceTable(Map<Place, Map<Topic, Counts>> places, Map<Place, Map<Topic, Counts>> fine, PlaceTree tree) {

    static PlaceTable of(List<StatisticsLine> lines, SchoolPlaces schools) {
        Map<Place, Map<Topic, Counts>> places = new LinkedHashMap<>();
        for (StatisticsLine line : lines) {
            Map<Topic, Counts> place = places.computeIfAbsent(Place.of(line), none -> new LinkedHashMap<>());
            if (line.category().isEmpty()) {
                place.merge(Topic.ALL, Counts.of(line), Counts::plus);
            }
            place.put(Topic.of(line), Counts.of(line));
        }
        Map<Place, Map<Topic, Counts>> fine = fine(places, schools);
        return new PlaceTable(places, fine, new PlaceTree(fine.keySet(), schools::fineTownship, schools::county));
    }

    private static Map<Place, Map<Topic, Counts>> fine(Map<Place, Map<Topic, Counts>> places, SchoolPlaces schools) {
        Map<Place, Map<Topic, Counts>> apart = new LinkedHashMap<>(places);
        apart.remove(SchoolPlaces.UNKNOWN_TOWNSHIP);
        places.forEach((school, topics) -> {
            if (school.level() == StatisticsLevel.SCHOOL) {
                Place township = schools.fineTownship(school.code());
                if (SchoolPlaces.isApart(township)) {
                    Map<Topic, Counts> sum = apart.computeIfAbsent(township, none -> new LinkedHashMap<>());
                    topics.forEach((topic, counts) -> sum.merge(topic, counts, Counts::plus));
                }
            }
        });
        return apart;
    }

    int students(Place place, Topic topic) {
        Counts counts = fine.getOrDefault(place, Map.of()).get(topic);
        return counts == null ? 0 : counts.students();
    }
}
