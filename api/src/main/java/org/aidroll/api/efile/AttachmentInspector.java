package org.aidroll.api.efile;

import org.aidroll.api.finding.Outcome;
import org.apiguardian.api.API;

/**
 * Looks at one file: its bytes, then its pixels. Same bytes, same name, same answer; nothing is thrown, whatever the bytes
 * are.
 *
 * <p>Memory is bounded: the file's own bytes up to the limit, and its pixels, of which no more are held at a time than 16
 * million. What the file says of its size is checked before a pixel is decoded.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public interface AttachmentInspector {

    /**
     * What the file is, and everything wrong with it. The {@link CheckClass} of each finding says what to do.
     *
     * @return no value only where the bytes could not be read, are none, or are more than the limit
     */
    Outcome<Attachment> inspect(Upload upload);
}
