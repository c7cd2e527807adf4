package fr.allervers.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaId;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The guard of what was promised: a record that changes shows as a changed schema. */
class SchemaSnapshotTest {

    @ParameterizedTest
    @EnumSource
    void schema_ofARecord_isTheCommittedOne(EventType type) {
        new Approved(Json.RESOURCES.resolve(type.schema())).isEqualTo(Json.pretty(Schemas.of(type)));
    }

    @ParameterizedTest
    @EnumSource
    void schema_isValid2020_12(EventType type) {
        var rules = JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(SchemaLocation.of(SchemaId.V202012));

        assertThat(rules.validate(Schemas.of(type))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyProperty_saysWhatItMeans(EventType type) {
        JsonNode schema = Schemas.of(type);
        List<Properties.Property> properties = Properties.of(schema);

        assertThat(properties).isNotEmpty();
        assertThat(properties)
                .allSatisfy(property -> assertThat(property.description(schema))
                        .as(property.name())
                        .isNotBlank());
    }

    @ParameterizedTest
    @EnumSource
    void schema_isOpenToWhatALaterMinorChangeAdds(EventType type) {
        assertThat(Schemas.of(type).findValues("additionalProperties")).isEmpty();
    }
}
