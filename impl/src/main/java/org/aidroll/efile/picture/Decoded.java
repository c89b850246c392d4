package org.aidroll.efile.picture;

import java.awt.image.BufferedImage;
import org.aidroll.api.efile.DecodeState;
import org.jspecify.annotations.Nullable;

/**
 * What decoding gave.
 *
 * @param image the picture, or null where there is none
 * @param state how far it got
 * @param problem what stopped it, in a technician's words; empty where nothing did
 */
record Decoded(@Nullable BufferedImage image, DecodeState state, String problem) {}
