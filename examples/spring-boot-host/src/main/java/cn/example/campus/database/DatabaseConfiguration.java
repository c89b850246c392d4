package cn.example.campus.database;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.boot.autoconfigure.jdbc.DataSourceProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** The data source, full before anyone can ask for it, as a vendor's database is. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    @Bean
    HikariDataSource dataSource(DataSourceProperties properties) {
        HikariDataSource pool = properties
                .initializeDataSourceBuilder()
                .type(HikariDataSource.class)
                .build();
        pool.setPoolName("campus");
        ResourceDatabasePopulator schema =
                new ResourceDatabasePopulator(new ClassPathResource("schema.sql", DatabaseConfiguration.class));
        schema.execute(pool);
        new RollImport(pool).run();
        return pool;
    }
}
