package org.aidroll.county.made;

import java.time.LocalDate;

/** Somebody invented. */
record Person(String name, String id, boolean male, LocalDate birth) {
    String sex() {
        return male ? "男" : "女";
    }

    Person named(String other) {
        return new Person(other, id, male, birth);
    }
}
