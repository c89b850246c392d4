package org.aidroll.sis.host;

/**
 * Where the plugin's keys are kept. The default is files of random bytes in {@code aidroll.home/keys}, which the first
 * start makes.
 */
@FunctionalInterface
public interface KeyProvider {

    /**
     * The key of that name: 32 bytes, the same at every start and on every server of one store.
     *
     * @param name {@code data} for what is sealed, {@code index} for what is found again without being read, {@code audit}
     *     for what signs the access log; {@code data-2}, {@code index-2} and {@code audit-2} for those that came after them,
     *     and so on
     * @param mayMake whether a key that is not there yet may be made: the store has never seen it
     * @throws org.aidroll.api.finding.AidException if there is none
     */
    byte[] key(String name, boolean mayMake);
}
