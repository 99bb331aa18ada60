namespace NanoBattery.Update;

/// <summary>
/// The seam to how a new version gets onto the board: in a session, piece by piece, then on trial, then confirmed or returned
/// from. The calls are those of nanoFramework.Runtime.InFieldUpdate for a deployment image, which no released firmware for the
/// ESP32 has yet; where one has, it can stand behind this.
/// </summary>
public interface IUpdateAgent
{
    UpdateStatus GetStatus();

    /// <summary>The version that is good, or 0.</summary>
    int GoodVersion { get; }

    /// <summary>The version that was on trial last, or 0.</summary>
    int TrialVersion { get; }

    /// <summary>Why that version is not good; none while nothing is known against it.</summary>
    Refusal TrialRefusal { get; }

    /// <summary>Bytes of the session's bundle that are stored: the next piece begins there.</summary>
    int StoredBytes { get; }

    /// <summary>Begins to receive a bundle. What was stored of another is given up, and a trial that did not begin is too.</summary>
    /// <param name="length">Of the whole bundle, bytes.</param>
    Refusal StartUpdateSession(int length);

    /// <summary>Goes on with what is stored, also from before a restart: from <see cref="StoredBytes"/> on.</summary>
    /// <param name="length">Of the whole bundle, bytes.</param>
    Refusal ResumeUpdateSession(int length);

    /// <summary>Stores the next piece. A refusal ends the session.</summary>
    /// <param name="data">Holds the piece from its beginning.</param>
    /// <param name="offset">Where in the bundle it belongs, bytes.</param>
    /// <param name="length">Of the piece, bytes.</param>
    Refusal StoreImageChunk(byte[] data, int offset, int length);

    /// <summary>
    /// Checks the whole bundle as it is stored, and puts it on trial from the next restart on. It takes as long as reading and
    /// digesting it twice. A refusal ends the session, but for <see cref="Refusal.Incomplete"/>.
    /// </summary>
    Refusal CompleteUpdateSession();

    /// <summary>Ends the session and gives up what is stored.</summary>
    void AbortUpdateSession();

    /// <summary>The version that runs on trial is good from now on.</summary>
    Refusal ConfirmDeploymentImage();

    /// <summary>The version that runs on trial is given up at the next restart.</summary>
    Refusal RequestDeploymentRevert();
}
