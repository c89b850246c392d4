package org.aidroll.sis.store;

import java.time.Instant;
import org.aidroll.api.identification.Link;

/**
 * A link that is kept.
 *
 * @param link the link
 * @param scored whether its score is the one it was made with; an earlier program kept none
 * @param rowDigest by which the row is known, wherever it stands; empty where an earlier program made the link
 * @param importedAt when its list came as it is
 */
public record KeptLink(Link link, boolean scored, String rowDigest, Instant importedAt) {}
