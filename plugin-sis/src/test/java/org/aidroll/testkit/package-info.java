/**
 * For vendors who write an adapter of their own: invented pupils, parts that stand in for a host, and contracts that an
 * adapter is held to. The artifact {@code aidroll-plugin-sis} with type {@code test-jar} and classifier {@code testkit}
 * holds this package; it needs JUnit 5 and AssertJ.
 *
 * <pre>{@code
 * class OurRollReaderTest extends RollReaderContract {
 *     private final Student known = Pupils.boarder("1001").build();
 *     private final Student withoutId = Pupils.dayPupil("1002").withoutId().build();
 *
 *     protected RollReader reader() {
 *         return new OurRollReader(ourDatabaseWith(known, withoutId));
 *     }
 *     protected Student known() { return known; }
 *     protected Student withoutId() { return withoutId; }
 * }
 * }</pre>
 */
@NullMarked
package org.aidroll.testkit;

import org.jspecify.annotations.NullMarked;
