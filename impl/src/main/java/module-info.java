/** The engine behind the API; its doors are the three packages it exports. */
module org.aidroll.impl {
    requires static com.twelvemonkeys.imageio.webp;
    requires static org.apache.poi.poi;
    requires static org.apiguardian.api;
    requires static org.jspecify;
    requires transitive org.aidroll.api;
    requires com.fasterxml.aalto;
    requires com.fasterxml.jackson.core;
    requires com.fasterxml.jackson.databind;
    requires com.fasterxml.jackson.dataformat.yaml;
    requires java.desktop;
    requires java.xml;
    requires org.apache.commons.statistics.distribution;
    requires org.yaml.snakeyaml;

    exports org.aidroll.engine;
    exports org.aidroll.policy;
    exports org.aidroll.tabular;
}
