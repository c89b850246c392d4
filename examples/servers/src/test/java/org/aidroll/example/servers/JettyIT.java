package org.aidroll.example.servers;

import java.nio.file.Path;

final class JettyIT extends SmallServerCases {

    @Override
    CaseServer launch(Path work) throws Exception {
        return Jetty.start(work);
    }
}
