package org.aidroll.example.servers;

import java.nio.file.Path;

final class JettyIT extends ServerCases {

    @Override
    CaseServer launch(Path work) throws Exception {
        return Jetty.start(work);
    }
}
