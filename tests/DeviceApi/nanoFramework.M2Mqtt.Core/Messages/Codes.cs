namespace nanoFramework.M2Mqtt.Messages;

public enum MqttQoSLevel
{
    AtMostOnce = 0, AtLeastOnce = 1, ExactlyOnce = 2, GrantedFailure = 128,
}

public enum MqttReasonCode
{
    Success = 0, NormalDisconnection = 0, GrantedQoS0 = 0, GrantedQoS1 = 1, GrantedQoS2 = 2,
    DisconnectWithWillMessage = 4, NoMatchingSubscribers = 16, NoSubscriptionExisted = 17,
    ContinueAuthentication = 24, ReAuthenticate = 25, UnspecifiedError = 128, MalformedPacket = 129,
    ProtocolError = 130, ImplementationSpecificError = 131, UnsupportedProtocolVersion = 132,
    ClientIdentifierNotValid = 133, BadUserNameOrPassword = 134, NotAuthorized = 135, ServerUnavailable = 136,
    ServerBusy = 137, Banned = 138, ServeShuttingDown = 139, BadAuthenticationMethod = 140, KeepAliveTimeout = 141,
    SessionTakenOver = 142, TopicFilterInvalid = 143, TopicNameInvalid = 144, PacketIdentifierInUse = 145,
    PacketIdentifierNotFound = 146, ReceiveMaximumExceeded = 147, TopicAliasInvalid = 148, PacketTooLarge = 149,
    MessageRateTooHigh = 150, QuotaExceeded = 151, AdministrativeAction = 152, PayloadFormatInvalid = 153,
    RetainNotSupported = 154, QoSNotSupported = 155, UseAnotherServer = 156, ServerMoved = 157,
    SharedSubscriptionsNotSupported = 158, ConnectionRateExceeded = 159, MaximumConnectTime = 160,
    SubscriptionIdentifiersNotSupported = 161, WildcardSubscriptionsNotSupported = 162,
    ConnectionRefusedUnacceptableProtocolVersion = 1, ConnectionRefusedIdentifierRejected = 2,
    ConnectionRefusedServerUnavailable = 3, ConnectionRefusedBadUserNameOrPassword = 4,
    ConnectionRefusedNotAuthorized = 5,
}
