#!/bin/bash
exec java -Xmx128m -Dlogback.configurationFile=/opt/kafka/config/logback.xml -cp '/opt/kafka/libs/*' org.apache.kafka.tools.TopicCommand "$@"
