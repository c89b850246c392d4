package org.aidroll.errorrate.statistics;

import java.util.List;

/** Ten schools, A to J, with few and with many records: the worst by its raw rate is F with 1 of 8. */
final class TenSchools {
    static final List<Pool> ALL = List.of(
            new Pool(2, 20),
            new Pool(0, 15),
            new Pool(9, 310),
            new Pool(31, 420),
            new Pool(4, 95),
            new Pool(1, 8),
            new Pool(12, 260),
            new Pool(6, 180),
            new Pool(3, 150),
            new Pool(22, 240));
    static final Pool F = ALL.get(5);
    static final Pool J = ALL.get(9);

    private TenSchools() {}
}
