using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Baodi.Procedures.Rules;

/// <summary>Registers the procedures with a container.</summary>
public static class ServiceCollectionExtensions
{
    /// <summary>Registers a <see cref="Profile"/> and the <see cref="Office"/> bound to it, both as singletons.</summary>
    /// <param name="services">The collection.</param>
    /// <param name="configure">Makes the office's own profile from the built-in one; null for the built-in one itself.</param>
    /// <returns>The same collection.</returns>
    /// <remarks>What is registered already is left as it is.</remarks>
    public static IServiceCollection AddBaodiProcedures(this IServiceCollection services, Func<Profile, Profile>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.TryAddSingleton(_ => configure is null ? BaodiOffice.Profile : configure(BaodiOffice.Profile));
        services.TryAddSingleton(static provider => new Office(provider.GetRequiredService<Profile>()));
        return services;
    }
}
