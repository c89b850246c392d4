package org.aidroll.api.efile;

import org.apiguardian.api.API;

/** Says what each e-file lacks and what in it does not fit; changes nothing, throws nothing for bad data. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public interface EFileValidator {

    /**
     * One report for each pupil who has an e-file, or has or claims a category for which the pack asks for documents.
     *
     * <p>The order of pupils and of e-files changes no report. Two e-files of one pupil are put together.
     */
    EFileValidation validate(EFileRequest request);
}
