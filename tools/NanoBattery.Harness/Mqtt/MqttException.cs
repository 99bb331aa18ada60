namespace NanoBattery.Harness.Mqtt;

/// <summary>A broker that cannot be used as asked: the message names it and says what to do.</summary>
public sealed class MqttException(string message) : Exception(message);
