package fr.allervers.web.forward;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;
import java.net.URI;
import java.util.Map;

/** Where the services listen. */
@ConfigMapping(prefix = "allervers.services")
interface Services {

    @WithParentName
    Map<Service, URI> addresses();

    default URI address(Service service) {
        return addresses().get(service);
    }
}
