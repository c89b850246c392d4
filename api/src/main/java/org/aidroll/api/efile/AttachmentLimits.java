package org.aidroll.api.efile;

import org.apiguardian.api.API;

/**
 * What a file of an e-file may cost.
 *
 * @param minBytes fewer bytes cannot be a legible photograph
 * @param maxBytes more bytes are not read
 * @param maxPixels more pixels, by the file's own header, are not decoded
 * @param maxSide the longest side in pixels, by the file's own header; bounds what one line costs
 * @param maxPages pages of a PDF
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record AttachmentLimits(int minBytes, int maxBytes, long maxPixels, int maxSide, int maxPages) {

    /** @throws IllegalArgumentException if a bound is not positive, or the bounds of bytes are in the wrong order */
    public AttachmentLimits {
        if (minBytes < 1 || maxBytes <= minBytes || maxPixels < 1 || maxSide < 1 || maxPages < 1) {
            throw new IllegalArgumentException("a limit of attachments is out of order\nMaybe start from defaults()");
        }
    }

    /** 20 KB to 20 MB, 60 million pixels, 30 000 pixels a side, 50 pages. */
    public static AttachmentLimits defaults() {
        return new AttachmentLimits(20_000, 20_000_000, 60_000_000, 30_000, 50);
    }

    /** The same with that least number of bytes. */
    public AttachmentLimits withMinBytes(int other) {
        return new AttachmentLimits(other, maxBytes, maxPixels, maxSide, maxPages);
    }
}
