package org.aidroll.sis.store;

import java.time.Instant;
import java.time.LocalDate;
import org.aidroll.api.term.SchoolTerm;

/**
 * The aid roster at one moment, without its lines.
 *
 * @param number from 1, higher for later
 * @param at when the roll and the lists were read for it
 * @param term for which term
 * @param assessedOn the day on which the facts were taken
 * @param pack the id of the policy pack
 * @param packDigest the pack's digest
 * @param lines how many lines stood on it
 * @param digest of them all, a {@link org.aidroll.sis.verify.ListDigest}
 */
public record RosterTurn(
        long number,
        Instant at,
        SchoolTerm term,
        LocalDate assessedOn,
        String pack,
        String packDigest,
        int lines,
        String digest) {}
