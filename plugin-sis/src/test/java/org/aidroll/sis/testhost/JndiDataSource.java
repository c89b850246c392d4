package org.aidroll.sis.testhost;

import java.util.Hashtable;
import javax.naming.Context;
import javax.naming.Name;
import javax.naming.spi.ObjectFactory;
import javax.sql.DataSource;

/**
 * Gives the server's naming the data sources of the test that runs; as on full servers, to no thread that an application
 * made itself.
 */
public final class JndiDataSource implements ObjectFactory {
    static volatile DataSource current;
    static volatile DataSource ofStore;

    @Override
    public Object getObjectInstance(Object reference, Name name, Context context, Hashtable<?, ?> environment) {
        if (Thread.currentThread().getName().startsWith("aidroll")) {
            return null;
        }
        return name.toString().endsWith("store") ? ofStore : current;
    }
}
