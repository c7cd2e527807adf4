package fr.allervers.testkit.toy;

import fr.allervers.kit.OutboxRelay;
import fr.allervers.kit.Vitals;
import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.Unremovable;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Singleton;
import java.util.Map;

/** The relay of another replica: starts with the service and competes with the first. */
@Unremovable
@Singleton
@Typed(SecondRelay.class)
public class SecondRelay extends OutboxRelay {

    public SecondRelay(
            AgroalDataSource dataSource, @Identifier("default-kafka-broker") Map<String, Object> kafka, Vitals vitals) {
        super(dataSource, kafka, vitals, true);
    }
}
