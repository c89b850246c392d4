package org.aidroll.example.servers;

import java.io.IOException;

/** A server that runs. */
interface CaseServer extends AutoCloseable {

    /** Deploys it, where that is not done at the start, and gives its address without a slash at the end. */
    String deploy(CaseApp app) throws Exception;

    /** Takes it away; a server that cannot do that while it runs is stopped, as an administrator would stop it. */
    void undeploy(CaseApp app) throws Exception;

    /** Whether the server still runs after an application went. */
    boolean outlivesItsApplications();

    /** All that was written to its logs. */
    String log() throws IOException;

    @Override
    void close() throws Exception;
}
