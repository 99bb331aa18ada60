using NanoBattery.Harness.Commands;

return CommandLine.Run(args);
